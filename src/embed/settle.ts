import { tellHeight } from './height';
import { applyOptions } from './options';

/** What every embed of a picture does first: it follows its host's wishes, lets links open, and tells its height. */
export function settle(): void {
  applyOptions(document, location.search);
  // A sandbox without leave to move the page around it would swallow every link: then they open in the frame.
  if (window.origin === 'null') document.querySelector('base')?.removeAttribute('target');
  tellHeight();
}
