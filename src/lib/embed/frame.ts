import { heightMessages, readHost, readMessage } from './height';

/**
 * Tells the host page the height of the document, whenever it changes. Nothing private is in a message, so any
 * host may read it; where there is none, nothing is sent.
 */
export function tellHeight(id: string): void {
  if (window.parent === window) return;
  const address = new URL(location.href);
  let host = readHost(address);
  let sent = '';
  const send = (message: unknown) => window.parent.postMessage(message, '*');
  const size = () => {
    const { width, height } = document.body.getBoundingClientRect();
    return { height: Math.ceil(height), width: Math.ceil(width) };
  };
  const tell = () => {
    const now = size();
    if (`${now.height}` === sent) return;
    sent = `${now.height}`;
    const own = { id, address: `${address.origin}${address.pathname}${address.search}` };
    heightMessages(now, host, own).forEach(send);
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    const asked = readMessage(data, host);
    if (!asked) return;
    host = asked.host;
    sent = '';
    asked.answers(size()).forEach(send);
    tell();
  });
  if (host.wordpress) send({ message: 'ready', secret: host.wordpress });
  new ResizeObserver(tell).observe(document.body);
  tell();
}
