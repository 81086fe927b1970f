/** A list on the page that narrows as one types. */

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a name holds every word of a query, wherever in it. */
export function nameMatches(name: string, query: string): boolean {
  const held = plain(name);
  return plain(query)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/**
 * Narrows the lists of a page to the names that hold what is typed. Each `section` of the list is hidden when nothing in it is left,
 * and its `details` stand open while something is sought.
 *
 * @param form holds the field, and in its data what to say: `found` with `{n}` and `{all}`, `none`
 */
export function startNarrowing(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]')!;
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const elsewhere = form.querySelector<HTMLElement>('.elsewhere')!;
  const sections = [...list.querySelectorAll('section')].map((section) => ({
    section,
    details: section.querySelector('details')!,
    rows: [...section.querySelectorAll('li')].map((row) => ({ row, name: row.querySelector('a')!.textContent })),
  }));
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);

  function narrow(): void {
    const query = field.value.trim();
    let found = 0;
    for (const { section, details, rows } of sections) {
      let left = 0;
      for (const { row, name } of rows) {
        row.hidden = query !== '' && !nameMatches(name, query);
        if (!row.hidden) left++;
      }
      section.hidden = left === 0;
      details.open = query !== '';
      found += left;
    }
    const { found: some = '', none = '' } = form.dataset;
    status.textContent = query && (found ? some.replace('{n}', String(found)).replace('{all}', String(all)) : none);
    elsewhere.hidden = !query;
    const link = elsewhere.querySelector('a')!;
    link.search = `${new URLSearchParams({ kind: 'factor', q: query })}`;
  }

  form.querySelector('button')!.hidden = true;
  field.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow();
  });
  if (field.value) narrow();
}
