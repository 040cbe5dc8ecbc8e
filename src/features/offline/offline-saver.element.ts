import {
  bytesOf,
  type CachedRevisions,
  filesToKeep,
  isPagePath,
  type OfflineFile,
  type OfflineList,
  sizeInWords,
} from './offline-files.ts';
import { registerWorker } from './sw-registration.browser.ts';
import { isFull, cacheFiles } from './download-queue.browser.ts';
import {
  isCacheAvailable,
  forgetAll,
  deleteStaleEntries,
  keptPaths,
  loadList,
  readManifest,
} from './offline-cache.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { onAction } from '../../ui/controls.browser.ts';
import { onReturn } from '../../ui/storage.browser.ts';

const words = {
  refused:
    '이 브라우저에는 저장할 수 없어요. 비공개 창이거나 앱 안에서 열린 브라우저일 수 있어요. 연결이 있으면 그대로 볼 수 있어요.',
  unreachable: '지금은 연결되지 않아서 새로 저장할 수 없어요. 저장해 둔 글은 그대로 있어요.',
  full: '기기에 자리가 모자라 멈췄어요. 저장한 글은 그대로예요. 자리를 비우고 이어서 저장하거나 지울 수 있어요.',
  broken: '저장소를 읽지 못했어요. 지우고 다시 저장해 보세요. 연결이 있으면 그대로 볼 수 있어요.',
  forgotten: '저장한 글을 지웠어요.',
} as const;

/** How many files that could not be had are named. */
const namedAtMost = 5;

/** Keeps the whole site on the device: how much that is, how far it has come, what is missing, and the way back. */
class OfflineSaver extends LiveElement {
  private list: OfflineList | undefined;
  private left: readonly OfflineFile[] = [];
  private stop: AbortController | undefined;

  private readonly actions: Readonly<Record<string, () => void>> = {
    save: () => void this.save(),
    stop: () => this.stop?.abort(),
    forget: () => void this.forget(),
  };

  protected connected(signal: AbortSignal): void {
    onAction(this, this.actions, signal);
    onReturn(() => void this.look(), signal);
    signal.addEventListener('abort', () => this.stop?.abort());
    void this.look();
  }

  /**
   * Compares what is kept with what there is, and says so after the words given. Who has just saved knows better than
   * the note what was kept: on a full device it may not have been written.
   */
  private async look(before = '', known?: CachedRevisions): Promise<void> {
    if (!isCacheAvailable()) {
      this.say(words.refused, []);
      return;
    }
    try {
      this.list = await loadList();
    } catch {
      // Without a network, what is kept is all there is: nothing here forgets it.
      this.say(`${before} ${words.unreachable}`, []);
      return;
    }
    try {
      const record = known ?? (await readManifest());
      this.dispatchEvent(new Event('kept-change', { bubbles: true }));
      const present = await keptPaths();
      this.left = filesToKeep(this.list, record, present);
      this.tell(before, this.list, record.size > 0, present.size > 0);
    } catch {
      this.say(words.broken, ['forget']);
    }
  }

  private tell(before: string, list: OfflineList, isBegun: boolean, isAnyKept: boolean): void {
    const pages = list.files.filter(({ path }) => isPagePath(path)).length;
    const room = `기기에서 ${sizeInWords(list.unpacked)}를 차지해요.`;
    const load = sizeInWords(bytesOf(this.left));
    if (this.left.length === 0) {
      this.say(`${before} 모두 저장했어요. 연결이 없어도 페이지 ${pages}개와 검색, 준비 점검을 쓸 수 있어요. ${room}`, [
        'forget',
      ]);
    } else if (isBegun) {
      const kept = list.files.length - this.left.length;
      this.button('save').textContent = '이어서 저장';
      this.say(`${before} 파일 ${list.files.length}개 가운데 ${kept}개를 저장했어요. ${load}를 더 내려받으면 돼요.`, [
        'save',
        'forget',
      ]);
    } else {
      this.button('save').textContent = '전체 저장';
      this.say(`${before} 페이지 ${pages}개와 검색을 모두 저장해요. ${load}를 내려받고, ${room}`, [
        'save',
        // Pages once opened are kept too, and something among them may be damaged.
        ...(isAnyKept ? ['forget'] : []),
      ]);
    }
  }

  private async save(): Promise<void> {
    const { list } = this;
    if (!list) return;
    if (!(await registerWorker())) {
      this.say(words.refused, []);
      return;
    }
    this.stop = new AbortController();
    this.say('저장하고 있어요. 이 페이지를 떠나면 멈추고, 다시 오면 이어서 할 수 있어요.', ['stop']);
    const record = new Map(await readManifest());
    const message = await this.keep(record, this.stop.signal).catch((error: unknown) =>
      isFull(error) ? words.full : words.broken,
    );
    part(this, '[data-progress]', HTMLElement).hidden = true;
    await this.look(message, record);
  }

  /** Keeps what is left and enters it in the record. What fails is tried once more. Returns what is to be said. */
  private async keep(record: Map<string, string>, signal: AbortSignal): Promise<string> {
    const whole = bytesOf(this.left);
    let done = 0;
    const show = (): void => {
      this.bar.max = whole;
      this.bar.value = done;
      part(this, '[data-amount]', HTMLElement).textContent = `${sizeInWords(done)} / ${sizeInWords(whole)}`;
    };
    const onKept = ({ bytes }: OfflineFile): void => {
      done += bytes;
      show();
    };
    show();
    part(this, '[data-progress]', HTMLElement).hidden = false;
    let failed = await cacheFiles(this.left, { record, signal, onKept });
    if (!signal.aborted) failed = await cacheFiles(failed, { record, signal, onKept });
    if (signal.aborted) return '멈췄어요.';
    if (failed.length === 0 && this.list) await deleteStaleEntries(this.list);
    return failed.length === 0 ? '' : failureWords(failed);
  }

  private async forget(): Promise<void> {
    await forgetAll().catch(() => undefined);
    await this.look(words.forgotten);
  }

  private get bar(): HTMLProgressElement {
    return part(this, 'progress', HTMLProgressElement);
  }

  private button(name: string): HTMLElement {
    return part(this, `[data-do="${name}"]`, HTMLElement);
  }

  private say(text: string, actions: readonly string[]): void {
    part(this, '[role=status]', HTMLElement).textContent = text.trim();
    for (const name of Object.keys(this.actions)) this.button(name).hidden = !actions.includes(name);
  }
}

const failureWords = (failed: readonly OfflineFile[]): string => {
  const named = failed.slice(0, namedAtMost).map(({ path }) => `/${path}`);
  const others = failed.length > named.length ? ` 등 ${failed.length}개` : '';
  return `저장하지 못한 것이 있어요: ${named.join(', ')}${others}.`;
};

customElements.define('offline-saver', OfflineSaver);
