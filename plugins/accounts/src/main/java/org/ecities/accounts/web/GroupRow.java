package org.ecities.accounts.web;

import java.util.List;

/**
 * A group in the list for administrators.
 *
 * @param group   the group with its address
 * @param members its members
 */
public record GroupRow(GroupLink group, List<GroupMember> members) {

    /** Copies the list. */
    public GroupRow {
        members = List.copyOf(members);
    }
}
