import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { FILES, PICTURE_TYPES } from '@hearth/shared';
import { useRef, useState, type ChangeEvent } from 'react';
import { ProfilePictureRemoveDocument, type Profile_OwnFragment } from '../../gql/profile/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { later, useLater } from '../../ui/later.js';
import { readPicture, type Readable } from './cut-picture.js';
import { Portrait } from './person-view.js';
import type { PictureDialogProps } from './picture-dialog.js';
import { shownInMenu } from './shown-in-menu.js';
import classes from './profile.module.css';

const cutting = later<PictureDialogProps>(async () => (await import('./picture-dialog.js')).PictureDialog);

/** One's picture: chosen, cut, changed, removed. Each is done at once. */
export function PictureCard({ own }: { own: Profile_OwnFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { cache } = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [picture, setPicture] = useState<Readable | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const { Piece, failed } = useLater(cutting, picture !== null);
  const [remove, removing] = useMutation(ProfilePictureRemoveDocument);

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    // The same file may be chosen once more.
    event.currentTarget.value = '';
    if (!file) return;
    setWrong(null);
    if (!PICTURE_TYPES.some((type) => type === file.type)) return setWrong(t('profile.picture.type'));
    if (file.size > FILES.picture)
      return setWrong(t('profile.picture.tooLarge', { megabytes: FILES.picture / 1_048_576 }));
    try {
      setPicture(await readPicture(file));
    } catch {
      setWrong(t('profile.picture.broken'));
    }
    return undefined;
  };
  const close = (saved?: Profile_OwnFragment) => {
    picture?.bitmap.close();
    setPicture(null);
    if (saved) {
      shownInMenu(cache, saved);
      announce(t('profile.picture.saved'));
    }
    button.current?.focus();
  };
  const onRemove = async () => {
    try {
      const { data } = await remove();
      if (data) shownInMenu(cache, data.profilePictureRemove);
    } catch {
      return;
    }
    setSure(false);
    announce(t('profile.picture.removed'));
    button.current?.focus();
  };
  return (
    <Card labelledBy="profile-picture">
      <h2 id="profile-picture">{t('profile.picture')}</h2>
      <div className={classes.head}>
        <Portrait person={own} />
        <div className={classes.who}>
          <p className="quiet small">{t(own.picture ? 'profile.picture.why' : 'profile.picture.none')}</p>
          <Row>
            <Button ref={button} variant="default" onClick={() => input.current?.click()}>
              {t(own.picture ? 'profile.picture.change' : 'profile.picture.choose')}
            </Button>
            {own.picture ? (
              <Button variant="subtle" onClick={() => setSure(true)}>
                {t('profile.picture.remove')}
              </Button>
            ) : null}
          </Row>
          <input
            ref={input}
            type="file"
            accept={PICTURE_TYPES.join()}
            hidden
            aria-label={t('profile.picture.choose')}
            onChange={(event) => void choose(event)}
          />
          {wrong ? <p role="alert">{wrong}</p> : null}
          {picture && failed ? <p role="alert">{t('profile.picture.offline')}</p> : null}
        </div>
      </div>
      {picture && Piece ? <Piece picture={picture} onClose={close} /> : null}
      <Dialog open={sure} title={t('profile.picture.remove')} onClose={() => setSure(false)}>
        <p>{t('profile.picture.removeSure')}</p>
        {removing.error ? <p role="alert">{say(removing.error)}</p> : null}
        <Row>
          <Button loading={removing.loading} onClick={() => void onRemove()}>
            {t('profile.picture.remove')}
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {t('profile.picture.stop')}
          </Button>
        </Row>
      </Dialog>
    </Card>
  );
}
