import { ExcelHost } from './host/core/excel';
import type { HostOptions } from './host/core/excel';

/** Opens the add-in's own page in the frame, over a host that is ready once the add-in is. */
export async function openPane(frame: HTMLIFrameElement, options: HostOptions): Promise<ExcelHost> {
  const ready = new Promise<ExcelHost>((resolve) => {
    let host: ExcelHost | undefined;
    // pane.html calls this before it loads office.js; a second time only if someone reloads the frame.
    const installHost = (target: Window): void => {
      if (host !== undefined) {
        location.reload();
        return;
      }
      const installed = (host = new ExcelHost(target, options));
      frame.addEventListener('load', () => resolve(installed), { once: true });
    };
    Object.assign(window, { installHost });
  });
  frame.src = `pane.html?_host_Info=Excel$Win32$16.01$${options.locale ?? 'en-US'}$$$disableLogging$3`;
  const host = await ready;
  await (frame.contentWindow as unknown as PaneWindow).Office.onReady();
  host.officeLoaded();
  return host;
}

type PaneWindow = { readonly Office: { onReady: () => Promise<unknown> } };
