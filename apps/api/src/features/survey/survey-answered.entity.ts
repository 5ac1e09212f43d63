import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';

/** Who has said something of a session, so that nobody is asked twice. */
@Entity('survey_answered')
@Index('survey_answered_person_idx', ['personId'])
export class SurveyAnsweredEntity {
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  sessionId: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
}
