// Runs once the first picture has been parsed: fetches ahead what the app will ask for, as soon as
// the picture has been painted. The build puts the two lists in.
(function () {
  var record = RECORD;
  var code = CODE;
  var begun = false;
  function fetchAhead() {
    if (begun) return;
    begun = true;
    // An address that names a release may mean another one than the newest.
    var asked = new URLSearchParams(location.search).has('data');
    (asked ? code : record.concat(code)).forEach(function (attributes) {
      var link = document.createElement('link');
      Object.keys(attributes).forEach(function (name) {
        link.setAttribute(name, attributes[name]);
      });
      document.head.appendChild(link);
    });
  }
  // A page that is not in sight is not painted, and should be there all the same.
  if (document.hidden) fetchAhead();
  // The picture has been painted once a second frame begins; to ask for a file takes a slow machine
  // as long as to draw a part of it.
  requestAnimationFrame(function () {
    requestAnimationFrame(function () {
      setTimeout(fetchAhead);
    });
  });
  setTimeout(fetchAhead, 500);
})();
