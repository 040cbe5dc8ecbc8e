/**
 * Says that a part of the page could not be loaded: the site was put up anew since the page was opened, or the network
 * let it down. It may load nothing itself, for what it would load may be gone as well.
 */
export const sayStale = (): void => {
  if (!navigator.onLine || document.querySelector('[data-stale]')) return;
  const bar = document.createElement('div');
  bar.dataset['stale'] = '';
  bar.setAttribute('role', 'alert');
  bar.className =
    'border-strong-rule bg-card fixed inset-x-4 bottom-4 z-10 mx-auto w-fit rounded-md border px-3 py-2 text-sm shadow-2xl print:hidden';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-small';
  button.textContent = '새로 고침';
  button.addEventListener('click', () => location.reload());
  bar.append('불러오지 못한 기능이 있어요. 그사이 사이트가 바뀌었을 수 있어요. ', button);
  document.body.append(bar);
};
