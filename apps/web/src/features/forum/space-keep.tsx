import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  SpaceArchiveDocument,
  SpaceStartersDocument,
  type SpaceKeptFragment,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Menu } from '../../ui/menu.js';

/** What keepers do with a space; each is taken back where it was done. */
export function SpaceKeep({ space }: { space: SpaceKeptFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [archive] = useMutation(SpaceArchiveDocument);
  const [starters] = useMutation(SpaceStartersDocument);
  const { id: spaceId, archived } = space;
  const forAll = space.starters === 'EVERYONE';
  const item = (name: string, act: () => Promise<unknown>) => ({
    name,
    onSelect: () => {
      setTrouble(null);
      act().then(
        () => announce(t('forum.keep.done', { what: name })),
        (error: unknown) => setTrouble(say(error)),
      );
    },
  });
  return (
    <>
      <Menu
        label={t('forum.keep.space')}
        items={[
          item(forAll ? t('forum.keep.keepers') : t('forum.keep.everyone'), () =>
            starters({ variables: { input: { spaceId, starters: forAll ? 'KEEPERS' : 'EVERYONE' } } }),
          ),
          item(archived ? t('forum.keep.unarchiveSpace') : t('forum.keep.archiveSpace'), () =>
            archive({ variables: { input: { spaceId, on: !archived } } }),
          ),
        ]}
      />
      {trouble ? <p role="alert">{trouble}</p> : null}
    </>
  );
}
