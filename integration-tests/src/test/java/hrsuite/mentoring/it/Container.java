package hrsuite.mentoring.it;

import java.net.URI;

/** The server that Arquillian deploys to, called from outside. */
final class Container {

    private Container() {}

    static Api as(String role) {
        return new Api(
                base(), SampleTokens.in(Under.directory().resolve("sample")).of(role));
    }

    static Api anonymous() {
        return new Api(base(), null);
    }

    private static URI base() {
        return URI.create(System.getProperty("it.container.base"));
    }
}
