/**
 * How pages of others learn the height of what they frame: each kind of host has its own words. Every dialect is a few pure functions
 * from a height to a message; `height.ts` sends them.
 */

/** What a document would take, in whole pixels. */
export interface Size {
  height: number;
  width: number;
}

/** The parts of an address that hosts write into. */
export type Address = Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>;

export interface Dialect {
  /** Said once at the start, to hosts that wait for it. */
  hello?: unknown;
  /** The height in this host's words; undefined while the host has not greeted in a dialect that asks for it. */
  tell: (size: Size) => unknown;
  /** Whether a message of the host is a greeting of this dialect, which is answered with the height. */
  greets?: (message: unknown) => boolean;
  /** The answer to a greeting, where it differs from telling a change. */
  answer?: (size: Size) => unknown;
}

const parameter = (text: string, name: string): string | undefined => {
  const found = new RegExp(`[#?&]${name}=([^&#]*)`).exec(text)?.[1];
  try {
    return found && decodeURIComponent(found.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

const fields = (message: unknown): Record<string, unknown> =>
  typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};

/** The name of our own messages, which `public/embed.js` listens for. */
const own = 'greenAiAtlas';
const ours: Dialect = {
  tell: ({ height }) => ({ [own]: 'height', height }),
  greets: (message) => fields(message)[own] === 'hello',
};

/** AMP, and NPR's Sidechain, which took its form over. */
const amp: Dialect = { tell: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }) };

/** Medium: text in JSON with the address that was framed. */
const medium = ({ href }: Address): Dialect => ({
  tell: ({ height }) => JSON.stringify({ src: href, context: 'iframe.resize', height }),
});

/** Pym 1: the host names itself in the query and sends a width when its own changes. */
function pym({ search }: Address): Dialect[] {
  const id = parameter(search, 'childId');
  if (!id || /\s/.test(id)) return [];
  return [
    {
      tell: ({ height }) => ['pym', id, 'height', height].join('xPYMx'),
      greets: (message) => typeof message === 'string' && message.startsWith(['pym', id, 'width', ''].join('xPYMx')),
    },
  ];
}

/** WordPress: a secret in the hash, and no height outside 200 to 1,000, which it would cut anyway. */
function wordPress({ hash }: Address): Dialect[] {
  const secret = parameter(hash, 'secret');
  if (!secret || !/^[A-Za-z0-9]{1,32}$/.test(secret)) return [];
  return [
    {
      tell: ({ height }) => ({ message: 'height', value: Math.min(1000, Math.max(200, height)), secret }),
      greets: (message) => fields(message).message === 'ready' && fields(message).secret === secret,
    },
  ];
}

/** iframe-resizer 4 and 5: the host gives an id in a line of settings, the answer to which is an event named init. */
function iframeResizer(): Dialect {
  let id: string | undefined;
  const line = (event: string, { height, width }: Size) => id && `[iFrameSizer]${id}:${height}:${width}:${event}`;
  return {
    hello: '[iFrameResizerChild]Ready',
    tell: (size) => line('size', size),
    greets: (message) => {
      const greeting =
        typeof message === 'string' && /^\[iFrameSizer\]([^:]{1,100}):[^:]*:(?:true|false):/.exec(message);
      if (!greeting) return false;
      id = greeting[1]!;
      return true;
    },
    answer: (size) => line('init', size),
  };
}

/** H5P, whose resizer stands on many pages of Moodle, Drupal and WordPress: it answers a hello, and asks again when its width changes. */
function h5p(): Dialect {
  let met = false;
  return {
    hello: { context: 'h5p', action: 'hello' },
    tell: ({ height }) => (met ? { context: 'h5p', action: 'resize', scrollHeight: height } : undefined),
    greets: (message) => {
      const { context, action } = fields(message);
      const greeting = context === 'h5p' && (action === 'hello' || action === 'resize');
      met ||= greeting;
      return greeting;
    },
  };
}

/** Newsrooms with a listener for Datawrapper on all their pages ask for its form by `?dw=1`; unasked we do not pass for another. */
function datawrapper({ search, pathname }: Address): Dialect[] {
  if (parameter(search, 'dw') !== '1') return [];
  const id = pathname.split('/').filter(Boolean).at(-1) ?? 'atlas';
  return [{ tell: ({ height }) => ({ 'datawrapper-height': { [id]: height } }) }];
}

/** The dialects to speak at an address. */
export const dialects = (address: Address): Dialect[] => [
  ours,
  amp,
  medium(address),
  iframeResizer(),
  h5p(),
  ...pym(address),
  ...wordPress(address),
  ...datawrapper(address),
];
