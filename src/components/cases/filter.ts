import {
  byFacet,
  countOption,
  facetNames,
  fits,
  loosening,
  nothing,
  readSelection,
  unpackValues,
  writeSelection,
  type FacetName,
  type Selection,
} from './facets';

/** Filters the rows of the case list by the boxes ticked; the address holds the whole selection. */

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const facets = find<HTMLDetailsElement>('#facets');
const list = find('#list');
const words = list.dataset as Record<string, string>;
const boxes = [...facets.querySelectorAll<HTMLInputElement>('input')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const inFacet = (name: FacetName) => boxes.filter((box) => box.name === name);
const options = byFacet((name) => inFacet(name).map(({ value }) => value));
const cases = rows.map((row) => unpackValues(row.dataset.f!, options));

const put = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
const countText = (n: number) => (n === 1 ? words.one! : put(words.many!, { n }));
const labelOf = (name: FacetName, option: string) =>
  inFacet(name).find(({ value }) => value === option)!.parentElement!.children[1]!.textContent!;

function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function show(chosen: Selection, unknown: string[]): void {
  rows.forEach((row, index) => (row.hidden = !fits(cases[index]!, chosen)));
  const left = rows.filter(({ hidden }) => !hidden).length;
  for (const box of boxes) {
    const name = box.name as FacetName;
    const n = countOption(cases, chosen, name, box.value);
    box.checked = chosen[name].includes(box.value);
    box.disabled = n === 0 && !box.checked;
    box.parentElement!.classList.toggle('zero', n === 0);
    box.parentElement!.children[2]!.textContent = String(n);
  }

  const set = facetNames.flatMap((name) => chosen[name].map((option) => ({ name, option })));
  const without = (name: FacetName, option: string) => ({
    ...chosen,
    [name]: chosen[name].filter((one) => one !== option),
  });
  const chips = set.map(({ name, option }, index) => {
    const label = labelOf(name, option);
    const chip = button(label, 'chip', () => {
      choose(without(name, option));
      const next = [...find('#chips').querySelectorAll('button')];
      (next[Math.min(index, next.length - 2)] ?? find('#found')).focus();
    });
    chip.setAttribute('aria-label', put(words.remove!, { name: label }));
    return chip;
  });
  const clear = button(words.clear!, 'lnk', () => {
    choose(nothing());
    find('#found').focus();
  });
  find('#chips').hidden = set.length === 0;
  find('#chips').replaceChildren(find('#chips').firstElementChild!, ...chips, clear);
  find('#facets > summary').textContent = set.length ? put(words.filtered!, { n: set.length }) : words.filter!;

  const found = left ? countText(left) : words.none!;
  if (find('#found').textContent !== found) find('#found').textContent = found;
  list.classList.toggle('empty', left === 0);
  const way = left ? undefined : loosening(cases, chosen);
  find('#loosen').hidden = !way;
  if (way) {
    const name = way.remove.flatMap((facet) => chosen[facet].map((option) => labelOf(facet, option))).join(words.join);
    const looser = button(put(words.loosen!, { name, n: way.left }), 'btn quiet', () => {
      choose({ ...chosen, ...Object.fromEntries(way.remove.map((facet) => [facet, []])) });
      find('#found').focus();
    });
    find('#loosen').replaceChildren(looser);
  }
  find('#ignored').hidden = unknown.length === 0;
  find('#ignored').lastElementChild!.textContent = put(words.ignored!, { list: unknown.join(words.join) });
}

function choose(chosen: Selection): void {
  history.pushState(null, '', location.pathname + writeSelection(chosen));
  show(chosen, []);
}

function showAddress(): void {
  const { chosen, unknown } = readSelection(location.search, options);
  show(chosen, unknown);
}

facets.addEventListener('change', () =>
  choose(
    byFacet((name) =>
      inFacet(name)
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ),
  ),
);
addEventListener('popstate', showAddress);

const wide = matchMedia('(min-width: 60rem)');
const fold = () => (facets.open = wide.matches);
wide.addEventListener('change', fold);
fold();
showAddress();
