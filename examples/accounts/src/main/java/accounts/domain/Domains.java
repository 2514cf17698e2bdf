package accounts.domain;

import static accounts.domain.Aim.AIM;
import static accounts.domain.Event.EVENT;
import static accounts.domain.Group.GROUP;
import static accounts.domain.Organization.ORGANIZATION;
import static accounts.domain.Plan.PLAN;
import static accounts.domain.User.USER;
import static accounts.domain.UserAim.USER_AIM;
import static accounts.domain.UserEvent.USER_EVENT;
import static accounts.domain.UserGroup.USER_GROUP;
import static accounts.domain.UserOrganization.USER_ORGANIZATION;
import static accounts.domain.UserPlan.USER_PLAN;

import dev.rowan.resource.Domain;

/** What is opened: users and all that joins them to something, and the works that they are joined to. */
public final class Domains {
    /** Users, organizations, and the five joins. */
    public static final Domain ACCOUNTS =
            Domain.of("Accounts", USER, ORGANIZATION, USER_ORGANIZATION, USER_GROUP, USER_AIM, USER_EVENT, USER_PLAN);

    /** What users take part in. */
    public static final Domain WORKS = Domain.of("Works", GROUP, AIM, EVENT, PLAN);

    private Domains() {}
}
