import { knownSkills } from '../profile/profile.ts';
import { loadCompany } from '../fit/fit-data.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import { element } from '../../ui/element.browser.ts';
import type { PictureStation } from '../pictures/stops.ts';
import { drawMyMap, type MyMap, myMapInWords, pictureSize, skillsLeft } from './my-map.ts';
import type { ListedStation } from './station-list.browser.ts';

/** The light colours of the page's tokens: a picture that is passed on looks the same for everybody. */
const lightColour = (token: string): string =>
  /#[\da-f]{3,8}/i.exec(getComputedStyle(document.documentElement).getPropertyValue(`--color-${token}`))?.[0] ?? '#000';

/** The posting the address speaks of. */
const goalAsked = (): string | undefined => {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('route') ?? asked.get('posting') ?? '';
  return id.includes('/') ? id : undefined;
};

const myMapOf = async (stations: ReadonlyMap<string, ListedStation>): Promise<MyMap> => {
  const known = knownSkills(activeProfile.profile);
  const drawn = (ids: Iterable<string>): readonly PictureStation[] =>
    [...ids].flatMap((id) => {
      const station = stations.get(id);
      const [layer] = station?.layers ?? [];
      return station && layer ? [{ name: station.name, layer }] : [];
    });
  const goal = goalAsked();
  const company = goal === undefined ? undefined : await loadCompany(goal).catch(() => undefined);
  const posting = company?.postings.find(({ id }) => id === goal);
  const ahead = posting ? skillsLeft(posting, known) : [];
  return { known: drawn(known), left: drawn(ahead), goal: posting && company?.name };
};

const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const save = (blob: Blob, name: string): void => {
  const link = element('a', '');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Twice the size of a share image, so that it is sharp on every screen. */
const sharp = 2;

const toPng = async (svg: string): Promise<Blob> => {
  const image = new Image(pictureSize.width, pictureSize.height);
  image.src = addressOf(svg);
  await image.decode();
  const canvas = element('canvas', '');
  [canvas.width, canvas.height] = [sharp * pictureSize.width, sharp * pictureSize.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
};

const button = (words: string, act: () => void): HTMLElement => {
  const made = element('button', 'button', words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

/** Draws one's own route into a place, with what it takes to keep it as a file. Nothing leaves the device. */
export const showMyMap = async (
  place: HTMLElement,
  stations: ReadonlyMap<string, ListedStation>,
  siteName: string,
): Promise<void> => {
  const map = await myMapOf(stations);
  if (map.known.length === 0 && map.goal === undefined) {
    place.replaceChildren('내 준비 점검이나 로드맵에서 아는 기술을 고르면 여기에 그려요.');
    return;
  }
  const svg = drawMyMap(map, siteName, lightColour);
  const image = element('img', 'border-rule my-map-picture rounded-md border');
  image.src = addressOf(svg);
  image.alt = `내 노선도: ${myMapInWords(map)}`;
  const status = element('span', 'text-sm');
  const savePng = async (): Promise<void> => {
    try {
      save(await toPng(svg), 'my-route-map.png');
    } catch {
      status.textContent = '그림으로 바꾸지 못했어요. SVG로 받아 주세요.';
    }
  };
  place.replaceChildren(
    image,
    element(
      'p',
      'mt-2 flex flex-wrap items-center gap-2',
      button('PNG로 받기', () => void savePng()),
      button('SVG로 받기', () => save(new Blob([svg], { type: 'image/svg+xml' }), 'my-route-map.svg')),
      status,
    ),
  );
};
