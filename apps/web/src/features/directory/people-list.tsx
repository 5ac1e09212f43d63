import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { DirectoryDocument, type DirectoryInput } from '../../gql/directory/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { ErrorState } from '../../ui/error-state.js';
import { joined, PagedList } from '../../ui/paged-list.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './directory.module.css';
import { PersonItem } from './person-item.js';

interface PeopleListProps {
  input: DirectoryInput;
  /** What stands there where nobody is found. */
  nobody: ReactNode;
  /** All of them are of one organization, which the page names. */
  placeIsKnown?: boolean;
}

/** People who were found, in pages; what is shown next takes the focus. */
export function PeopleList({ input, nobody, placeIsKnown = false }: PeopleListProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, previousData, error, refetch, fetchMore } = useQuery(DirectoryDocument, {
    variables: { input },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.directory;
  if (!page)
    return error ? (
      <ErrorState
        what={t('directory.notLoaded')}
        kept={say(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : (
      <Skeletons count={5} height={84} />
    );
  if (page.nodes.length === 0) return nobody;
  return (
    <Card>
      <PagedList
        className={classes.list}
        nextCursor={page.nextCursor}
        more={t('directory.next')}
        shown={(count) => t('directory.nextShown', { count })}
        onMore={(after) => fetchMore({ variables: { after }, updateQuery: joined('directory') })}
      >
        {page.nodes.map((person) => (
          <PersonItem key={person.id} person={person} placeIsKnown={placeIsKnown} />
        ))}
      </PagedList>
    </Card>
  );
}
