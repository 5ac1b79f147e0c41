import { pictureStyle } from '../picture/style';
import { host } from './host';
import { startPanel } from './panel';
import { isToPanel } from './protocol';

const root = document.getElementById('panel');
if (root) {
  // As a stylesheet object, which the page's policy lets its own script make; no style in markup is ever allowed.
  const style = new CSSStyleSheet();
  style.replaceSync(pictureStyle);
  document.adoptedStyleSheets = [style];
  const editor = host();
  const panel = startPanel(root, editor);
  // Whoever else may post to this window is not understood: only whole messages of the protocol are.
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isToPanel(data)) panel.receive(data);
  });
  editor.postMessage({ type: 'ready' });
}
