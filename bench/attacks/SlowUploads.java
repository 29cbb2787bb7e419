package attacks;

/** 100 who send a byte now and then, signed in and not, with and without the length in the head. */
final class SlowUploads implements Attack {

    private static final int PEOPLE = 100;
    private static final int PAUSE_MILLISECONDS = 100;

    private final Crowd crowd;

    SlowUploads(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void run() throws Exception {
        Person member = new Person(Connection.address(5, 0));
        String path = member.signedInUpload();
        crowd.together(PEOPLE, Options.SECONDS, n -> {
            while (!crowd.stopped()) {
                crowd.got(new Sending(crowd, n % 4 < 2, PAUSE_MILLISECONDS)
                        .answer(member.at(Connection.address(6, n)), n % 2 == 0 ? path : "/upload/Main"));
            }
        });
    }
}
