package attacks;

/** 200 at a time, each from an address of its own; every second login exists. */
final class WrongSignIns implements Attack {

    private static final int PEOPLE = 200;

    private final Crowd crowd;

    WrongSignIns(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void run() throws Exception {
        crowd.together(PEOPLE, Options.SECONDS, n -> {
            Person guesser = new Person(Connection.address(2, n));
            while (!crowd.stopped()) {
                String login = n % 2 == 0 ? (n % 4 == 0 ? "admin" : "member") : "nobody-" + System.nanoTime();
                crowd.got(guesser.signIn(login, "wrong password " + n).status());
            }
        });
    }
}
