import { later, useLater } from '../../ui/later.js';

const FOOT = later(async () => {
  const [{ SiteFoot }, { loadWords }] = await Promise.all([
    import('../../features/site-texts/site-foot.js'),
    import('../../platform/i18n/load-words.js'),
  ]);
  await loadWords(['site']);
  return SiteFoot;
});

/** The foot of a page, once the page stands. Where it does not come, nothing is missed. */
export function SiteFootLater() {
  const { Piece } = useLater(FOOT, true);
  return Piece ? <Piece /> : null;
}
