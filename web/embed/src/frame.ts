/** Milliseconds between two looks at whether something was withdrawn. */
const lookEvery = 60_000;

/** Tells a page that frames this one how high it is, now and whenever that changes. */
export function tellHeight(): void {
  if (window.parent === window || !document.documentElement.hasAttribute('data-reseau-frame')) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // It holds nothing of a reader, and who frames this page is not known here.
    window.parent.postMessage({ type: 'reseau:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}

/** Calls back every minute, and when somebody comes back to the page; not while nobody sees it. */
export function whileSeen(look: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  const timer = setInterval(seen, lookEvery);
  addEventListener('focus', seen);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    removeEventListener('focus', seen);
    document.removeEventListener('visibilitychange', seen);
  };
}
