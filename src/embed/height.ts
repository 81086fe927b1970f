/**
 * Tells the page around an embed how tall it is, in the words of WordPress, and of Sidechain and AMP. Nothing is sent
 * unless the document is framed, and nothing that arrives is trusted beyond the WordPress greeting.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const secret = /[#&?]secret=([A-Za-z0-9]{1,32})/.exec(location.hash)?.[1];
  let last = 0;
  const send = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(send).observe(document.documentElement);
  window.addEventListener('message', (event) => {
    const greeting = event.data as { message?: unknown; secret?: unknown } | null;
    if (event.source !== window.parent || !secret || greeting?.message !== 'ready' || greeting.secret !== secret)
      return;
    last = 0;
    send();
  });
  send();
}

/** A sandbox without leave to move the page around it would swallow the link back: then it opens in the frame. */
export function freeLinks(): void {
  if (window.origin !== 'null') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target="_top"]')) link.removeAttribute('target');
}
