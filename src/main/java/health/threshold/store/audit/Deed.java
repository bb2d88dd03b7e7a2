package health.threshold.store.audit;

/// What somebody did. The name is stored and hashed, so it is never reused for something else.
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    LOCKED,
    VIEWED,
    SEARCHED,
    CREATED,
    CHANGED,
    ARRIVED,
    MOVED,
    CROSSED,
    UNDONE,
    SIGNED,
    CHARGED,
    PAID,
    ASKED,
    ANSWERED,
    RECEIVED,
    SENT,
    PRINTED,
    CLEARED,
    REFUSED
}
