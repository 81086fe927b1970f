(function (note, search) {
  if (search.get('newer') === '0' || search.get('links') === '0') return note.remove();
  var link = note.querySelector('a');
  var follow = function () {
    var back = document.querySelector('a.back');
    var answer = document.querySelector('.answer data');
    var url = new URL(back ? back.href : link.href, location.href);
    if (answer) {
      url.searchParams.set('from', note.dataset.release);
      url.searchParams.set('was', String(Number(Number(answer.value).toPrecision(6))));
    }
    link.href = url.href;
  };
  ['pointerover', 'pointerdown', 'focusin'].forEach(function (kind) {
    link.addEventListener(kind, follow);
  });
})(document.getElementById('newer'), new URLSearchParams(location.search));
