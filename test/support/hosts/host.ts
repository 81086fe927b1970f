/** A page that frames one of our embeds and wants its height. */
export interface Host {
  name: string;
  /** Scripts to serve beside the page, by address. */
  files?: Readonly<Record<string, string>>;
  /** What stands in the box in which the frame is, given the address of the embed. */
  body: (src: string) => string;
  /** Where the frame is, for Playwright. */
  frame?: string;
  /** The height the host gives, where it cuts. */
  cut?: (height: number) => number;
  /** What the host's own script writes on the console. */
  says?: RegExp;
}

export const sandboxed = 'sandbox="allow-scripts" width="100%" height="150" frameborder="0" title="embed"';
