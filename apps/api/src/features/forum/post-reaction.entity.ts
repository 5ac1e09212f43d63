import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';

/** One person's reaction to a post of someone else. Whose it is, is shown to nobody but them. */
@Entity()
@Check('post_reaction_kind_check', `kind IN ('thank_you', 'with_you', 'helpful', 'me_too')`)
export class PostReactionEntity {
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  @Index('post_reaction_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('text') kind: 'thank_you' | 'with_you' | 'helpful' | 'me_too';
}
