package attacks;

/** Something that is done for a while; it returns when it is over. */
interface Attack {

    void run() throws Exception;
}
