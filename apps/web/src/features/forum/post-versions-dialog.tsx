import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { PostVersionsDocument, type PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { PostBody } from './post-body.js';
import classes from './flag-dialog.module.css';

/** What one's own post said before its edits, the latest first. */
export default function PostVersionsDialog({
  post,
  onClose,
}: {
  post: PostCardFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error } = useQuery(PostVersionsDocument, {
    variables: { postId: post.id },
    fetchPolicy: 'no-cache',
  });
  const versions = data?.postVersions;
  return (
    <Dialog open title={t('flag.versions', { number: post.number })} onClose={onClose}>
      <Stack>
        <p className="quiet small">{t('flag.versionsWhat')}</p>
        {!versions && !error ? <Skeletons count={2} height={72} /> : null}
        {error ? <p role="alert">{say(error)}</p> : null}
        {versions?.length === 0 ? <p>{t('flag.noVersions')}</p> : null}
        <ol className={classes.versions} role="list">
          {versions?.map(({ html, writtenAt }) => (
            <li key={writtenAt}>
              <p className="quiet small">
                <TimeText at={writtenAt} />
              </p>
              <PostBody html={html} />
            </li>
          ))}
        </ol>
        <Row>
          <Button variant="default" onClick={onClose}>
            {t('flag.close')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
