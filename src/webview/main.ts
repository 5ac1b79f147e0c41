import { host } from './host';
import { startPanel } from './panel';
import { isToPanel } from './protocol';

const root = document.getElementById('panel');
if (root) {
  const editor = host();
  const panel = startPanel(root, editor);
  // Whoever else may post to this window is not understood: only whole messages of the protocol are.
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isToPanel(data)) panel.receive(data);
  });
  editor.postMessage({ type: 'ready' });
}
