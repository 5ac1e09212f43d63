import 'react-easy-crop/react-easy-crop.css';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { PROFILE_LIMITS } from '@hearth/shared';
import { useId, useRef, useState } from 'react';
import Cropper from 'react-easy-crop';
import { ProfilePictureSaveDocument, type Profile_OwnFragment } from '../../gql/profile/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { upload, UploadError } from '../../platform/files/upload.js';
import type { WordId } from '../../platform/i18n/areas.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { signInAgain } from '../../platform/sign-in/sign-in-again.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { IconArrowDown, IconArrowLeft, IconArrowUp } from '../../ui/icons.js';
import { cutPicture, type Part, type Readable } from './cut-picture.js';
import classes from './profile.module.css';

/** How far a press moves the picture, in pixels of the screen. */
const STEP = 12;
const MOVES: { word: WordId; x: number; y: number; Icon: typeof IconArrowUp; turned?: boolean }[] = [
  { word: 'profile.picture.left', x: -STEP, y: 0, Icon: IconArrowLeft },
  { word: 'profile.picture.right', x: STEP, y: 0, Icon: IconArrowLeft, turned: true },
  { word: 'profile.picture.up', x: 0, y: -STEP, Icon: IconArrowUp },
  { word: 'profile.picture.down', x: 0, y: STEP, Icon: IconArrowDown },
];

/** Between this and its negative. */
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

export interface PictureDialogProps {
  picture: Readable;
  /** Done with it, saved or not. */
  onClose: (saved?: Profile_OwnFragment) => void;
}

/** Brings the cut picture; once more where one had to sign in again first. */
async function bring(blob: Blob, id: string): Promise<void> {
  try {
    await upload(blob, id, () => undefined).stored;
  } catch (error) {
    const trouble = error instanceof UploadError ? error.trouble : null;
    if (typeof trouble !== 'object' || trouble?.code !== 'signed_out' || !(await signInAgain.ask()))
      throw error;
    await upload(blob, id, () => undefined).stored;
  }
}

/** Cuts the square that others see out of a picture, and saves it. */
export function PictureDialog({ picture, onClose }: PictureDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const range = useId();
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [alt, setAlt] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const part = useRef<Part | null>(null);
  // As large as they are shown.
  const media = useRef({ width: 0, height: 0 });
  const hole = useRef({ width: 0, height: 0 });
  const [save] = useMutation(ProfilePictureSaveDocument);

  // What drags the picture holds it to its edges by itself; a press does it here.
  const move = (x: number, y: number) =>
    setCrop((now) => ({
      x: within(now.x + x, (media.current.width * zoom - hole.current.width) / 2),
      y: within(now.y + y, (media.current.height * zoom - hole.current.height) / 2),
    }));
  const use = async () => {
    if (!part.current || busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const fileId = newId();
      await bring(await cutPicture(picture, part.current), fileId);
      const { data } = await save({ variables: { input: { fileId, alt } } });
      onClose(data?.profilePictureSave);
    } catch (error) {
      const known = error instanceof UploadError ? error.trouble : troubleOf(error);
      setTrouble(known === 'cancelled' ? { code: 'internal' } : known);
      setBusy(false);
    }
  };
  return (
    <Dialog open title={t('profile.picture.title')} onClose={() => onClose()}>
      <Stack>
        <p className="quiet small">{t('profile.picture.how')}</p>
        <div className={classes.cutting}>
          <Cropper
            image={picture.address}
            crop={crop}
            zoom={zoom}
            aspect={1}
            cropShape="round"
            objectFit="cover"
            showGrid={false}
            zoomWithScroll={false}
            disableAutomaticStylesInjection
            cropperProps={{ role: 'group', 'aria-label': t('profile.picture.cut') }}
            mediaProps={{ alt: '' }}
            onCropChange={setCrop}
            onZoomChange={setZoom}
            setMediaSize={({ width, height }) => {
              media.current = { width, height };
            }}
            setCropSize={(size) => {
              hole.current = size;
            }}
            onCropAreaChange={(_, pixels) => {
              part.current = pixels;
            }}
          />
        </div>
        <Row>
          {MOVES.map(({ word, x, y, Icon, turned }) => (
            <button
              key={word}
              type="button"
              className={classes.move}
              aria-label={t(word)}
              title={t(word)}
              onClick={() => move(x, y)}
            >
              <Icon aria-hidden="true" data-turned={turned || undefined} />
            </button>
          ))}
          <label htmlFor={range} className={classes.closer}>
            {t('profile.picture.closer')}
            <input
              id={range}
              type="range"
              min={1}
              max={3}
              step={0.05}
              value={zoom}
              onChange={(event) => setZoom(Number(event.currentTarget.value))}
            />
          </label>
        </Row>
        <TextInput
          label={t('profile.picture.alt')}
          description={t('profile.picture.altWhy')}
          value={alt}
          maxLength={PROFILE_LIMITS.pictureAlt}
          autoComplete="off"
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        {trouble ? (
          <p role="alert">{trouble.code === 'offline' ? t('profile.picture.offline') : say(trouble)}</p>
        ) : null}
        <Row>
          <Button loading={busy} onClick={() => void use()}>
            {t('profile.picture.save')}
          </Button>
          <Button variant="default" onClick={() => onClose()}>
            {t('profile.picture.stop')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
