import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { MyDataDocument } from '../../gql/my-data/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ExportCard } from './export-card.js';
import { GoingCard } from './going-card.js';
import { NeededNote } from './needed-note.js';
import classes from './my-data.module.css';

/** All that is kept of one: taken along as a file, deleted; and, while that waits, kept after all. */
export default function MyDataPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(MyDataDocument, { fetchPolicy: 'cache-and-network' });
  const deleting = useRef<HTMLHeadingElement>(null);
  const own = data?.myData;
  return (
    <Column>
      <div>
        <Link to="/me" className={classes.back}>
          {t('myData.back')}
        </Link>
        <PageTitle title={t('myData.title')} />
        <p className="quiet">{t('myData.what')}</p>
      </div>
      {error && !own ? (
        <ErrorState what={t('myData.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!own && !error ? <Skeletons count={2} height={160} /> : null}
      {own?.erasure ? (
        <GoingCard erasure={own.erasure} onKept={() => setTimeout(() => deleting.current?.focus())} />
      ) : null}
      {own ? <ExportCard own={own} /> : null}
      {own && !own.erasure ? (
        <Card labelledBy="delete-me">
          <h2 id="delete-me" ref={deleting} tabIndex={-1}>
            {t('myData.delete.title')}
          </h2>
          <p>{t('myData.delete.short')}</p>
          {own.lastAdministrator ? <p>{t('myData.delete.lastAdministrator')}</p> : null}
          {own.neededIn.length > 0 ? <NeededNote places={own.neededIn} /> : null}
          {own.lastAdministrator || own.neededIn.length > 0 ? null : (
            <Row>
              <ButtonLink to="/me/data/delete" variant="default">
                {t('myData.delete.go')}
              </ButtonLink>
            </Row>
          )}
        </Card>
      ) : null}
    </Column>
  );
}
