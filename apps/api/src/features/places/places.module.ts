import { Module } from '@nestjs/common';
import { AccommodationNotifications } from './accommodation.notifications.js';
import { AccommodationService } from './accommodation.service.js';
import { PlaceClaimController } from './place-claim.controller.js';
import { PlaceNotifications } from './place.notifications.js';
import { AccommodationDesk, PlaceWeek, UnledDesk } from './places.desk.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesOwn } from './places.own.js';

/** Places in a session: offered by mail, what people need so that they can take theirs, and what else is at the time. */
@Module({
  controllers: [PlaceClaimController],
  providers: [
    PlacesOwn,
    AccommodationService,
    AccommodationNotifications,
    AccommodationDesk,
    UnledDesk,
    PlaceWeek,
    PlaceNotifications,
    PlacesResolver,
  ],
})
export class PlacesModule {}
