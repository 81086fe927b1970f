/** What a browser does with a picture: turns it into pixels, saves, copies and shares it. */

/**
 * An SVG file as a PNG file of the same size in pixels.
 *
 * @throws Error when the browser cannot draw it
 */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png'),
  );
}

/** An SVG file as an address that a picture on the page may have: the content policy lets no blob be one. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Puts a picture on the clipboard; false where the browser or its reader does not let it. */
export async function copyPicture(svg: string): Promise<boolean> {
  try {
    // The promise goes in as it is: some browsers let go of the press of the button while it is awaited.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(svg) })]);
    return true;
  } catch {
    return false;
  }
}

/** Whether the system has a sheet to share with. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens the system's share sheet with the picture, or with the address where it takes no files; false when that failed. */
export async function share(svg: string, about: { name: string; title: string; url: string }): Promise<boolean> {
  const { name, title, url } = about;
  try {
    const files = [new File([await toPng(svg)], name, { type: 'image/png' })];
    await navigator.share(navigator.canShare?.({ files }) ? { files, title, text: url } : { title, url });
    return true;
  } catch (error) {
    // The reader closed the sheet.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
