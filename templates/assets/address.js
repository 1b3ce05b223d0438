// Links name index.html so that the site can be read from a folder; on a server the address bar
// shows the page's permanent address, the one to cite.
if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
  const clean = location.pathname.slice(0, -"index.html".length);
  history.replaceState(history.state, "", clean + location.search + location.hash);
}
