import { sandboxed, type Host } from './host';

/**
 * Hosts written by us from the messages their documents and code describe, since their own scripts are not packaged for tests or belong to
 * a service.
 */
const framed = (src: string, script: string): string =>
  `<iframe id="one" ${sandboxed} src="${src}"></iframe><script>
  const frame = document.getElementById('one');
  const say = (message) => frame.contentWindow.postMessage(message, '*');
  const hear = (listen) => addEventListener('message', (event) => event.source === frame.contentWindow && listen(event.data));
  ${script}</script>`;

export const documentedHosts: readonly Host[] = [
  {
    name: 'iframe-resizer 5, as documented',
    body: (src) =>
      framed(
        src,
        `const settings = '[iFrameSizer]one:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true';
         let met = false;
         hear((data) => {
           if (data === '[iFrameResizerChild]Ready') return say(settings);
           const parts = /^\\[iFrameSizer\\]one:(\\d+):(\\d+):(\\w+)/.exec(data);
           if (!parts) return;
           met ||= parts[3] === 'init';
           if (met) frame.style.height = parts[1] + 'px';
         });
         frame.addEventListener('load', () => say(settings));`,
      ),
  },
  {
    name: 'H5P resizer, as documented',
    body: (src) =>
      framed(
        src,
        `let met = false;
         hear((data) => {
           if (data.context !== 'h5p') return;
           if (data.action === 'hello') {
             frame.style.width = '100%';
             met = true;
             addEventListener('resize', () => say({ context: 'h5p', action: 'resize' }));
             say({ context: 'h5p', action: 'hello' });
           }
           if (data.action === 'resize' && met) frame.style.height = data.scrollHeight + 'px';
         });`,
      ),
  },
  {
    name: 'WordPress, as documented',
    body: (src) =>
      framed(
        `${src}#?secret=Ab3dEf6h1J`,
        `hear((data) => {
           if (data.secret !== 'Ab3dEf6h1J' || data.message !== 'height') return;
           frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
         });
         frame.addEventListener('load', () => say({ message: 'ready', secret: 'Ab3dEf6h1J' }));`,
      ),
    cut: (height) => Math.min(1000, Math.max(200, height)),
  },
  {
    name: 'Medium, as documented',
    body: (src) =>
      framed(
        src,
        `hear((data) => {
           if (typeof data !== 'string' || data[0] !== '{') return;
           const told = JSON.parse(data);
           if (told.context === 'iframe.resize' && told.src === frame.src) frame.height = told.height;
         });`,
      ),
  },
  {
    name: 'AMP, as documented',
    body: (src) =>
      framed(
        src,
        `hear((data) => {
           if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
         });`,
      ),
  },
  {
    name: 'a page-wide listener for Datawrapper, as documented, asked for with dw=1',
    body: (src) =>
      framed(
        `${src}${src.includes('?') ? '&' : '?'}dw=1`,
        `hear((data) => {
           for (const id in data['datawrapper-height'] ?? {}) frame.style.height = data['datawrapper-height'][id] + 'px';
         });`,
      ),
  },
];
