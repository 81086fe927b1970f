const themes = ['light', 'dark', 'transparent'];

/**
 * What a host may ask for in the query of an embed: `theme=auto|light|dark|transparent` and `links=0` for a frame that must
 * not be left, as in a classroom or a museum. A value that is not known counts as left out.
 */
export function applyOptions(page: Document, search: string): void {
  const asked = new URLSearchParams(search);
  const root = page.documentElement;
  const theme = asked.get('theme') ?? '';
  if (themes.includes(theme)) root.dataset['theme'] = theme;
  if (asked.get('links') !== '0') return;
  root.dataset['links'] = '0';
  // What a script writes later must not lead out either.
  const close = () => {
    for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href');
  };
  close();
  new MutationObserver(close).observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
}
