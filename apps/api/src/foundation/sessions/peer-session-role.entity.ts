import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** Who has a role in one session. */
@Entity('peer_session_role')
@Check('peer_session_role_role_check', `role IN ('facilitator', 'presenter', 'acting')`)
@Index('peer_session_role_person_idx', ['personId'])
export class PeerSessionRoleEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  /** `acting`: keeps the open room going until whoever facilitates is back, and may nothing else. */
  @PrimaryColumn('text')
  role: 'facilitator' | 'presenter' | 'acting';
}
