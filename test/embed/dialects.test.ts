import { describe, expect, test } from 'vitest';
import { dialects, type Address } from '../../src/embed/dialects';

const at = (search = '', hash = ''): Address => ({
  href: `https://atlas.example/en/embed/training-in-cars/${search}${hash}`,
  pathname: '/en/embed/training-in-cars/',
  search,
  hash,
});
const told = (address: Address, height = 480) =>
  dialects(address)
    .map(({ tell }) => tell({ height, width: 600 }))
    .filter((message) => message !== undefined);
/** What is answered to a message of the host. */
const answers = (address: Address, ...messages: unknown[]) => {
  const spoken = dialects(address);
  return messages.flatMap((message) =>
    spoken
      .filter(({ greets }) => greets?.(message))
      .map(({ answer, tell }) => (answer ?? tell)({ height: 480, width: 600 })),
  );
};

/** Expected messages are those of the hosts' own documents and code. */
describe('a height in the words of', () => {
  test('Sidechain and AMP', () =>
    expect(told(at())).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 480 }));

  test('Medium: text, with the address', () => {
    const text = told(at('?theme=dark')).find((message) => typeof message === 'string');
    expect(JSON.parse(text as string)).toEqual({
      src: 'https://atlas.example/en/embed/training-in-cars/?theme=dark',
      context: 'iframe.resize',
      height: 480,
    });
  });

  test('Pym: only with its id, and with none that would break its line', () => {
    expect(told(at('?initialWidth=600&childId=pym-0&parentUrl=https%3A%2F%2Fhost.example'))).toContain(
      'pymxPYMxpym-0xPYMxheightxPYMx480',
    );
    for (const address of [at(), at('?childId='), at('?childId=a%20b'), at('?childId=%')])
      expect(told(address).filter((message) => /^pym/.test(String(message)))).toEqual([]);
  });

  test('WordPress: with the secret of the hash, between 200 and 1,000', () => {
    const value = (height: number) =>
      (
        told(at('', '#?secret=AbCdEfGh12'), height).find((one) => (one as { secret?: string }).secret) as {
          value: number;
        }
      ).value;
    expect([value(120), value(480), value(1400)]).toEqual([200, 480, 1000]);
    expect(told(at('', '#?secret=no%3Bsuch'))).not.toContainEqual(expect.objectContaining({ message: 'height' }));
    expect(told(at())).not.toContainEqual(expect.objectContaining({ message: 'height' }));
  });

  test('Datawrapper: only if asked to', () => {
    expect(told(at('?dw=1'))).toContainEqual({ 'datawrapper-height': { 'training-in-cars': 480 } });
    for (const search of ['', '?dw=0', '?dw=11']) expect(JSON.stringify(told(at(search)))).not.toContain('datawrapper');
  });
});

describe('a greeting of', () => {
  const settings =
    '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

  test('iframe-resizer is answered as an event named init; before it nothing is said in its form', () => {
    expect(dialects(at()).map(({ hello }) => hello)).toContain('[iFrameResizerChild]Ready');
    expect(told(at()).filter((message) => String(message).startsWith('[iFrameSizer]'))).toEqual([]);
    expect(answers(at(), settings)).toEqual(['[iFrameSizer]frame-1:480:600:init']);
  });

  test('H5P is answered with a resize', () => {
    expect(dialects(at()).map(({ hello }) => hello)).toContainEqual({ context: 'h5p', action: 'hello' });
    expect(answers(at(), { context: 'h5p', action: 'hello' })).toEqual([
      { context: 'h5p', action: 'resize', scrollHeight: 480 },
    ]);
  });

  test('WordPress is answered only with its secret', () => {
    const address = at('', '#?secret=AbCdEfGh12');
    expect(answers(address, { message: 'ready', secret: 'other' })).toEqual([]);
    expect(answers(address, { message: 'ready', secret: 'AbCdEfGh12' })).toEqual([
      { message: 'height', value: 480, secret: 'AbCdEfGh12' },
    ]);
  });

  test('our own loader is answered', () =>
    expect(answers(at(), { greenAiAtlas: 'hello' })).toEqual([{ greenAiAtlas: 'height', height: 480 }]));

  test('nobody known is not answered', () =>
    expect(
      answers(at('?childId=a'), null, undefined, 7, '', 'pymxPYMxbxPYMxwidthxPYMx300', '[iFrameSizer]', {}, [], {
        context: 'h5p',
      }),
    ).toEqual([]));
});
