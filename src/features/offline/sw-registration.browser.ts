import { base } from '../../ui/base.browser.ts';
import { showNotice } from '../../ui/notice-bar.browser.ts';

const laterKey = 'update-later';

/** Whoever saves data does not want a hundred kilobytes for later; keeping the whole site is theirs to choose. */
const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
};

const wasPutOff = (): boolean => {
  try {
    return sessionStorage.getItem(laterKey) !== null;
  } catch {
    return false;
  }
};

const putOff = (): void => {
  try {
    sessionStorage.setItem(laterKey, '');
  } catch {
    // It will be asked again on the next page.
  }
};

/** Only the tab in which it was pressed is loaded anew. */
const takeOver = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('take-over');
};

const offerUpdate = (worker: ServiceWorker): void => {
  if (wasPutOff()) return;
  showNotice('새로 바뀐 내용이 있어요.', [
    { label: '새로 고침', act: () => takeOver(worker) },
    { label: '나중에', act: putOff },
  ]);
};

/** Offers a worker that waits behind the one in charge. The first one of all has nobody to wait for. */
const watch = (registration: ServiceWorkerRegistration): void => {
  const offerWaiting = (): void => {
    if (registration.waiting && registration.active) offerUpdate(registration.waiting);
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', offerWaiting);
  registration.addEventListener('updatefound', follow);
  follow();
  offerWaiting();
};

const register = async (): Promise<boolean> => {
  try {
    watch(await navigator.serviceWorker.register(`${base}sw.js`));
    return true;
  } catch {
    // Private windows, plain HTTP and full devices refuse. The site works without.
    return false;
  }
};

let registering: Promise<boolean> | undefined;

/** Registers the worker once, whatever the connection. Answers whether the browser allows it. */
export const registerWorker = (): Promise<boolean> => {
  registering ??= register();
  return registering;
};

/** Registers the worker, unless the visitor saves data. The development server has none. */
export const startWorker = async (): Promise<void> => {
  if (import.meta.env.PROD && !savesData()) await registerWorker();
};

const keptDay = (keptOn: unknown): string => {
  const day = new Date(typeof keptOn === 'string' ? keptOn : Number.NaN);
  return Number.isNaN(day.getTime()) ? '' : ` (${day.getMonth() + 1}월 ${day.getDate()}일에 저장)`;
};

/** Says what the worker has to tell of a page shown as it was kept: the network has another one, or did not answer. */
export const sayKept = (message: unknown): void => {
  if (typeof message !== 'object' || message === null) return;
  if ('renewed' in message) {
    showNotice('이 글이 바뀌었어요.', [{ label: '새로 고침', act: () => location.reload() }, { label: '나중에' }]);
  }
  if (!('keptOn' in message)) return;
  const why = navigator.onLine ? '연결이 느려요.' : '오프라인이에요.';
  showNotice(`${why} 저장해 둔 글을 보여 줘요.${keptDay(message.keptOn)}`, [{ label: '닫기' }]);
};
