// For pages that frame /embed/members: gives the frame the height that the page in it tells.
const { origin } = new URL(import.meta.url);
const maxHeight = 50_000;

addEventListener('message', ({ data, source, origin: sender }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (sender !== origin || type !== 'reseau:height' || typeof height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && height > 0) frame.style.height = `${Math.min(height, maxHeight)}px`;
});
