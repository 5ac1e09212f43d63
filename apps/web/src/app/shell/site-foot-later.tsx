import { loadWords } from '../../platform/i18n/load-words.js';
import { later, useLater } from '../../ui/later.js';

const FOOT = later(async () => {
  const [{ SiteFoot }] = await Promise.all([
    import('../../features/site-texts/site-foot.js'),
    loadWords(['site']),
  ]);
  return SiteFoot;
});

/** The foot of a page, once the page stands. Where it does not come, nothing is missed. */
export function SiteFootLater() {
  const { Piece } = useLater(FOOT, true);
  return Piece ? <Piece /> : null;
}
