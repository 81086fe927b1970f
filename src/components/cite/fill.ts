import { cite, type CitationFormat, type CitedWork } from '../../formats/citation';

/** What a box of citations does once a reader turns to it: every format, with the reader's day, and copying. */

interface Told {
  work: CitedWork;
  copy: string;
  copied: string;
  failed: string;
}

/** The reader's own day; Swedish writes it as YYYY-MM-DD. */
const today = () => new Date().toLocaleDateString('sv');

/** Copies a text, or selects it where the browser does not let us. */
async function copy(from: HTMLElement, status: HTMLElement, { copied, failed }: Told) {
  try {
    await navigator.clipboard.writeText(from.textContent);
    status.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(from);
    status.textContent = failed;
  }
  setTimeout(() => (status.textContent = ''), 4000);
}

/** Fills a box: the citations it brought get the day of visit, the others are written. */
export function fillBox(box: HTMLElement): void {
  const told = JSON.parse(box.dataset.cite!) as Told;
  const work = { ...told.work, accessed: today() };
  for (const pre of box.querySelectorAll<HTMLElement>('[data-format]'))
    pre.textContent = cite(pre.dataset.format as CitationFormat, work);
  for (const from of box.querySelectorAll<HTMLElement>('[data-format], .to-print')) {
    const line = document.createElement('p');
    line.className = 's';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'lnk';
    button.textContent = told.copy;
    const status = document.createElement('span');
    status.role = 'status';
    button.addEventListener('click', () => void copy(from, status, told));
    line.append(button, ' ', status);
    from.after(line);
  }
}
