import { Button, TextInput } from '@mantine/core';
import { FILES, PICTURE_TYPES, STORY_LIMITS } from '@hearth/shared';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Story_WholeFragment } from '../../gql/stories/graphql.js';
import { upload } from '../../platform/files/upload.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row, Stack } from '../../ui/column.js';
import { StoryPicture } from './story-line.js';
import classes from './stories.module.css';

interface PictureFieldProps {
  held: Story_WholeFragment['picture'];
  fileId: string | null;
  alt: string;
  onChange: (fileId: string | null) => void;
  onAlt: (alt: string) => void;
  altFault: string | null;
}

/** A picture beside the story, made anew by the house; or one's picture of the profile, as a copy. */
export function PictureField({ held, fileId, alt, onChange, onAlt, altFault }: PictureFieldProps) {
  const { t } = useWords();
  const { pictureId } = useViewer();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const bring = async (bytes: () => Promise<Blob>) => {
    setBusy(true);
    setWrong(null);
    try {
      const id = newId();
      await upload(await bytes(), id, () => undefined).stored;
      onChange(id);
    } catch {
      setWrong(t('stories.picture.failed'));
    } finally {
      setBusy(false);
    }
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = '';
    if (!file) return;
    if (!PICTURE_TYPES.some((type) => type === file.type) || file.size > FILES.picture)
      return setWrong(t('stories.picture.wrong', { megabytes: FILES.picture / 1_048_576 }));
    void bring(() => Promise.resolve(file));
  };
  return (
    <Stack>
      <p>{t('stories.picture')}</p>
      {fileId === null ? null : fileId === held?.fileId ? (
        <StoryPicture picture={{ ...held, alt }} />
      ) : (
        // Nobody but who brought it sees it there, until it is saved.
        <img className={classes.small} src={`/files/${fileId}`} alt={alt} />
      )}
      <Row>
        <Button ref={button} variant="default" loading={busy} onClick={() => input.current?.click()}>
          {t(fileId === null ? 'stories.picture.choose' : 'stories.picture.change')}
        </Button>
        {pictureId && fileId === null ? (
          <Button
            variant="default"
            disabled={busy}
            onClick={() => void bring(async () => (await fetch(`/files/${pictureId}`)).blob())}
          >
            {t('stories.picture.ofProfile')}
          </Button>
        ) : null}
        {fileId === null ? null : (
          <Button
            variant="subtle"
            onClick={() => {
              onChange(null);
              button.current?.focus();
            }}
          >
            {t('stories.picture.remove')}
          </Button>
        )}
      </Row>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES.join()}
        hidden
        aria-label={t('stories.picture.choose')}
        onChange={choose}
      />
      {wrong ? <p role="alert">{wrong}</p> : null}
      {fileId === null ? null : (
        <TextInput
          label={t('stories.picture.alt')}
          description={t('stories.picture.altWhat')}
          value={alt}
          maxLength={STORY_LIMITS.alt}
          autoComplete="off"
          error={altFault ?? undefined}
          onChange={(event) => onAlt(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
}
