package org.nastavnik.pairing;

import org.nastavnik.shared.RuleBroken;

/** What the curator decides about one or many mentors of the base. */
enum MentorDecision {
    SELECT {
        @Override
        void on(MentorProfile profile) {
            profile.select();
        }
    },
    INTERVIEW {
        @Override
        void on(MentorProfile profile) {
            profile.askInterview();
        }
    },
    REJECT {
        @Override
        void on(MentorProfile profile) {
            profile.reject();
        }
    },
    DECLINE {
        @Override
        void on(MentorProfile profile) {
            profile.decline();
        }
    },
    RECONSIDER {
        @Override
        void on(MentorProfile profile) {
            profile.reconsider();
        }
    },
    RESERVE {
        @Override
        void on(MentorProfile profile) {
            profile.reserveIs(true);
        }
    };

    abstract void on(MentorProfile profile);

    /**
     * @return whether it could be done; an order that stands in the way stays in force
     */
    boolean doneTo(MentorProfile profile) {
        try {
            on(profile);
            return true;
        } catch (RuleBroken standsByOrder) {
            return false;
        }
    }
}
