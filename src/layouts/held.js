(function (root, search) {
  if (!/[?&][^=&]+/.test(search)) return;
  root.dataset.held = '';
  function fail() {
    if ('held' in root.dataset) root.dataset.held = 'failed';
  }
  setTimeout(fail, 10000);
  root.addEventListener('astro:hydration-error', fail);
})(document.documentElement, location.search);
