package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Values of fields that fewer people may read than their page. Whoever reads here has checked the rights. */
public interface PrivateStore {

    /** The latest values of a page by field id, without deleted, purged and expired ones. */
    List<PrivateValue> values(long pageId);

    /** Identities of the pages that have a private value or had one, in order. */
    List<Long> pages();

    /** Ids of the fields of which a page has a private value or had one, in order. */
    List<String> fields(long pageId);

    /** The latest values of all pages whose consent has come to its end, without deleted and purged ones. */
    List<PrivateValue> expired();

    /** Those of one page, by field id. */
    List<PrivateValue> expired(long pageId);

    /** Whether the consent to a value has come to its end by now. */
    boolean expired(PrivateValue value);

    /** The latest values of a field on all pages, without deleted and purged ones; with those whose consent has ended. */
    List<PrivateValue> ofField(String field);

    /** The latest version of a value, also a deletion or an expired one. */
    Optional<PrivateValue> latest(long pageId, String field);

    /** One version of a value. */
    Optional<PrivateValue> version(long pageId, String field, int version);

    /** All versions of a value, newest first. */
    List<PrivateValue> history(long pageId, String field);
}
