/**
 * What the page around an embed may choose in its address, besides the numbers: `theme`, `controls`, `links`. All in the query, since
 * WordPress writes into the hash. A value that is not known counts as left out.
 */

/** Takes the choices of an address over: the style sheet follows the attributes of the root, links lose their address. */
export function applyOptions(document: Document, search: string): void {
  const query = new URLSearchParams(search);
  const root = document.documentElement;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (theme === 'transparent') root.dataset.ground = 'none';
  if (query.get('controls') === '0') root.dataset.controls = '0';
  if (query.get('links') === '0') withoutLinks(document);
}

/** For classrooms and museums: the words stay, nothing leads away, whatever is drawn later. */
function withoutLinks(document: Document): void {
  document.documentElement.dataset.links = '0';
  const cut = () => {
    for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href');
  };
  new MutationObserver(cut).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  cut();
}
