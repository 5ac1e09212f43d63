import { later, useLater } from '../../ui/later.js';

const NOTICES = later(async () => {
  const [{ GoingNotice }, { AwayNotice }, { loadWords }] = await Promise.all([
    import('../../features/my-data/going-notice.js'),
    import('../../features/my-stay/away-notice.js'),
    import('../../platform/i18n/load-words.js'),
  ]);
  await loadWords(['my-data', 'stay']);
  return function Notices() {
    return (
      <>
        <GoingNotice />
        <AwayNotice />
      </>
    );
  };
});

/** What holds of one's account now and will end by itself: that it is about to be deleted, that one is away. */
export function MyNoticesLater() {
  const { Piece } = useLater(NOTICES, true);
  return Piece ? <Piece /> : null;
}
