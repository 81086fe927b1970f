(function (root, search) {
  if (!/[?&][^=&]+/.test(search)) return;
  root.dataset.held = '';
  setTimeout(function () {
    if ('held' in root.dataset) root.dataset.held = 'failed';
  }, 8000);
})(document.documentElement, location.search);
