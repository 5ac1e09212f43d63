import { Button } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { later, useLater } from '../../ui/later.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { PostEditFormProps } from './post-edit-form.js';
import classes from './post-card.module.css';

export const postEditForm = later(async () => (await import('./post-edit-form.js')).PostEditForm);

/** The form that changes a post, once its code has come. */
export function PostEdit(props: PostEditFormProps) {
  const { t } = useWords();
  const { Piece: Form, failed, again } = useLater(postEditForm, true);
  if (Form) return <Form {...props} />;
  if (!failed) return <Skeletons count={1} height={112} />;
  return (
    <div className={classes.unsent} role="alert">
      <p>{t('forum.reply.formNotLoaded')}</p>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={again}>
          {t('words.tryAgain')}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => props.onDone()}>
          {t('forum.edit.leave')}
        </Button>
      </div>
    </div>
  );
}
