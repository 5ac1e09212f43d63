import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';

/** What someone said of a session. Whose it is and when it came stands nowhere; see `survey-answer.ts`. */
@Entity('survey_answer')
@Check('survey_answer_worth_check', `worth BETWEEN 1 AND 5`)
@Check('survey_answer_heard_check', `heard BETWEEN 1 AND 5`)
@Index('survey_answer_session_idx', ['sessionId'])
export class SurveyAnswerEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;
  @Column('smallint') worth: number;
  @Column('smallint') heard: number;
  @Column('text') words: string;
}
