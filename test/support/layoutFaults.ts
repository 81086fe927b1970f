/** What is wrong with the layout of a page as it stands in the browser; the function runs there, and so holds all it needs. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((word) => `.${word}`).join('')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth} px`);
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right } = element.getBoundingClientRect();
      if ((left < -1 || right > root.clientWidth + 1) && shown(element))
        faults.push(`  beyond the edge: ${name(element)}`);
      if (faults.length > 5) break;
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, label, legend, summary, select, input, th, nav a, dt',
  )) {
    if (
      !shown(element) ||
      getComputedStyle(element).display === 'inline' ||
      element.closest('.vh, [aria-hidden="true"]')
    )
      continue;
    // What is drawn outside its box on purpose is not a text.
    const cut = element.scrollWidth - element.clientWidth;
    if (cut > 1 && element.clientWidth > 0) faults.push(`${name(element)} is cut by ${cut} px`);
  }
  return faults;
}

/** Texts a reader would take for another language: names of parts of the page without the brackets of the pseudo-language. */
export function untranslated(): string[] {
  // Names of formats and of paper, addresses and units as they are stored, and grades as a framework prints them.
  const names =
    /APA 7|MLA 9|Chicago 17|BibTeX|BibLaTeX|RIS|CSL-JSON|JSON|Wikipedia|gCO2e\/kWh|Middle school|\bLetter\b|[A-Z]+-[A-Z]+\d+-\d+|^\/\S+$/g;
  const own = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === document.documentElement.lang;
  const texts = [...document.querySelectorAll('h1, h2, h3, legend, label, button, summary, th, nav a, dt, figcaption')]
    .filter((element) => own(element) && element.checkVisibility() && !element.querySelector('[lang]'))
    .map((element) => (element.textContent ?? '').trim());
  return [...new Set(texts.filter((text) => /[A-Za-z]{3}/.test(text.replace(names, '')) && !text.includes('⟦')))];
}
