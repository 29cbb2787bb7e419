package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecities.testing.Bundles;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void holdTheSameKeysWithTheSameArguments() {
        assertThat(Bundles.differences("org.ecities.members.messages")).isEmpty();
    }
}
