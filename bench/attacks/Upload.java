package attacks;

/** 2 GB at once from two: one who is signed in and one who is not. */
final class Upload implements Attack {

    private final Crowd crowd;
    private final boolean chunked;

    /** Chunked, or with the length in the head. */
    Upload(Crowd crowd, boolean chunked) {
        this.crowd = crowd;
        this.chunked = chunked;
    }

    @Override
    public void run() throws Exception {
        crowd.together(2, Options.SECONDS, n -> {
            Person person = new Person(Connection.address(5, n));
            String path = n == 0 ? person.signedInUpload() : "/upload/Load-1";
            crowd.got(new Sending(crowd, chunked, 0).answer(person, path));
        });
    }
}
