-- Changes of rights are entries of the audit journal like all others.
insert into audit (at, actor, folded, kind, subject, address)
select made_at, author, lower(author),
    case action
        when 'added' then 'ACCOUNT_MADE'
        when 'joined' then 'GROUP_JOINED'
        when 'parted' then 'GROUP_LEFT'
        when 'closed' then 'ACCOUNT_CLOSED'
        when 'reopened' then 'ACCOUNT_REOPENED'
        when 'left' then 'ACCOUNT_LEFT'
        else 'LINK_MADE'
    end,
    case when detail = '' then account else account || ', ' || detail end,
    ''
from rights_change
order by id;

drop table rights_change;
